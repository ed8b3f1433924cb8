// Claims about ratings.
