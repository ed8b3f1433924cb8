print("Placard")
