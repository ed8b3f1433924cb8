// What an author wrote about a topic.
