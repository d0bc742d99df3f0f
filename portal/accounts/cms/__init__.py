"""The CMS's pages about who signs in and in which role."""
