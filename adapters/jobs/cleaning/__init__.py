"""Taking out of a file what others need not see. Each kind has a file of its own; none opens a path or a socket."""

from PIL import Image
from pypdf.errors import LimitReachedError

from adapters.jobs.cleaning import pdfs, pictures, sniffing, texts
from adapters.jobs.cleaning.trouble import Cannot
from bot.chat.files import Cleaned, CleanFile, Unusable
from bot.chat.limits import FILE_BYTES

_BY_KIND = {"text": texts.clean, "picture": pictures.clean, "pdf": pdfs.clean}


def clean(job: CleanFile) -> Cleaned | Unusable:
    """What is left of it, or why nothing can be passed on. Raises nothing for whatever the bytes are."""
    try:
        kind = sniffing.kind_of(job.content, job.name, job.media)
        cleaned = _BY_KIND[kind](job.content)
    except Cannot as cannot:
        return Unusable(cannot.why)
    except (MemoryError, Image.DecompressionBombError, LimitReachedError):
        return Unusable("heavy")
    except Exception:  # these libraries raise what they like on bytes that somebody made up
        return Unusable("broken")
    return cleaned if len(cleaned.content) <= FILE_BYTES else Unusable("size")
