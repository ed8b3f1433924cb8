// The memory model: numbers in, numbers out.
