"""How an organiser comes by a campaign pack: a new one, one from a page's text, one as a file."""
