// YAML in, a deck or all of its mistakes out.
