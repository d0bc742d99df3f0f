"""Community support: organisations, services and how they are found. Its models come with the directory."""
