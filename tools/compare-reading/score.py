"""How much of a text was found: letters in pairs, words, and words in their order."""
import collections, re, unicodedata


def plain(text):
    text = unicodedata.normalize("NFKC", text).lower()
    # Marks of direction and soft hyphens are nothing that a reader sees.
    return re.sub("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u0640]", "", text)


def pairs(text):
    text = "".join(plain(text).split())
    return collections.Counter(zip(text, text[1:]))


def words(text):
    return [word for word in re.split(r"\W+", plain(text)) if word and not word.isdigit()]


def recall(wanted, found):
    total = sum(wanted.values())
    return sum((wanted & found).values()) / total if total else 1.0


def word_recall(truth, found):
    return recall(collections.Counter(words(truth)), collections.Counter(words(found)))


def in_order(truth, found):
    """Share of the neighbours among the words that are neighbours still."""
    neighbours = lambda text: collections.Counter(zip(words(text), words(text)[1:]))
    return recall(neighbours(truth), neighbours(found))


def agreed(texts):
    """Pairs of letters that two or more voters found."""
    counts = [pairs(text) for text in texts if text.strip()]
    both = collections.Counter()
    for at, one in enumerate(counts):
        for other in counts[at + 1:]:
            both |= one & other
    return both
