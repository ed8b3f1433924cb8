// One asking of one card in one form.
