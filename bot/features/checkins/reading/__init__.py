"""Reading letters and drafts for known phrases, offline; nothing of it is kept. The phrases are data in `lexicon/`."""
