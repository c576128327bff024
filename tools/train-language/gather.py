"""Gathers further permissive text for the language model: label<TAB>text, one line each.

  pip download --no-deps homeassistant==2024.3.3 home-assistant-frontend==20240307.0   (Apache-2.0)
  npm pack typescript@5.9.3                                                              (Apache-2.0)
  python3 gather.py FOLDER_WITH_THE_THREE_FILES > more.tsv

Strings that equal their English original were never translated and are left out.
"""
import collections, glob, json, re, sys, tarfile, zipfile

LABELS = {
    'af': 'afr', 'ar': 'ara', 'bg': 'bul', 'bn': 'ben', 'bs': 'hrv', 'ca': 'cat', 'cs': 'ces', 'cy': 'cym', 'da': 'dan',
    'de': 'deu', 'el': 'ell', 'en': 'eng', 'en-GB': 'eng', 'eo': 'epo', 'es': 'spa', 'es-419': 'spa', 'et': 'est',
    'eu': 'eus', 'fa': 'fas', 'fi': 'fin', 'fr': 'fra', 'fy': 'other:fy', 'ga': 'gle', 'gl': 'glg', 'gsw': 'other:gsw',
    'he': 'heb', 'hi': 'hin', 'hr': 'hrv', 'hu': 'hun', 'hy': 'hye', 'id': 'ind', 'is': 'isl', 'it': 'ita', 'ja': 'jpn',
    'ka': 'kat', 'ko': 'kor', 'lb': 'other:lb', 'lt': 'lit', 'lv': 'lav', 'mk': 'mkd', 'nb': 'nob', 'nl': 'nld',
    'nn': 'nno', 'pl': 'pol', 'pt': 'por', 'pt-BR': 'por', 'ro': 'ron', 'ru': 'rus', 'sk': 'slk', 'sl': 'slv',
    'sq': 'sqi', 'sr': 'srp', 'sr-Latn': 'srp-Latn', 'sv': 'swe', 'th': 'tha', 'tr': 'tur', 'uk': 'ukr', 'ur': 'urd',
    'vi': 'vie', 'zh-Hans': 'cmn-Hans', 'zh-Hant': 'cmn-Hant', 'zh-cn': 'cmn-Hans', 'zh-tw': 'cmn-Hant', 'pt-br': 'por',
}
LETTERS = re.compile(r'[^\W\d_]')


def leaves(value, path=''):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, path + '/' + key)
    elif isinstance(value, str):
        yield path, value


def clean(text):
    text = re.sub(r'\[([^]]*)\]\([^)]*\)', r'\1', text)
    text = re.sub(r'\{[^{}]*\}|<[^<>]*>|https?:\S+|[`*_#"\\]', ' ', text)
    return re.sub(r'\s+', ' ', text).strip()


def tell(catalogues, seen):
    """catalogues: tag -> {(file, path): text}"""
    english = catalogues.get('en', {})
    for tag in sorted(catalogues):
        label = LABELS.get(tag)
        if not label:
            continue
        short = []
        for key, text in sorted(catalogues[tag].items()):
            if tag != 'en' and english.get(key) == text:
                continue
            text = clean(text)
            if (label, text) in seen or '{' in text or len(LETTERS.findall(text)) < 4:
                continue
            seen.add((label, text))
            if len(text) >= 40:
                print(f'{label}\t{text}')
            else:
                short.append(text)
                if sum(map(len, short)) > 60:
                    print(f'{label}\t{". ".join(short)}')
                    short = []


def wheel(pattern, inside):
    catalogues = collections.defaultdict(dict)
    with zipfile.ZipFile(sorted(glob.glob(pattern))[0]) as pack:
        for name in sorted(pack.namelist()):
            found = re.fullmatch(inside, name)
            if found:
                for path, text in leaves(json.loads(pack.read(name))):
                    catalogues[found['tag']][found['file'], path] = text
    return catalogues


def npm(pattern):
    catalogues = collections.defaultdict(dict)
    with tarfile.open(sorted(glob.glob(pattern))[0]) as pack:
        for member in pack:
            found = re.fullmatch(r'package/lib/([\w-]+)/diagnosticMessages.generated.json', member.name)
            if found:
                for path, text in leaves(json.load(pack.extractfile(member))):
                    catalogues[found[1]]['ts', path] = text
    return catalogues


folder = sys.argv[1]
seen = set()
tell(wheel(folder + '/homeassistant-*.whl', r'(?P<file>homeassistant/components/.*)translations/(?P<tag>[\w-]+)\.json'), seen)
tell(wheel(folder + '/home_assistant_frontend-*.whl',
           r'hass_frontend/static/translations/(?P<file>(?:[\w-]+/)?)(?P<tag>[a-zA-Z-]+)-[0-9a-f]{32}\.json'), seen)
tell(npm(folder + '/typescript-5.*.tgz'), seen)
