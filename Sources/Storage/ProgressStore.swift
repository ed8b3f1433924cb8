// The one progress file.
