print("Placard benchmarks")
