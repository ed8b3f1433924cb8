// Where a card meets its memory.
