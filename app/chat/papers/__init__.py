"""Documents of a chat: taken in, counted, chosen for a question, laid out, cited."""
