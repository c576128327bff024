"""Readies a sample case for a recipient who reads another language; what nobody translated says why.
    tongue.py CASE LANGUAGE
"""
import re
import sys

path, language = sys.argv[1] + "/case.toml", sys.argv[2]
with open(path) as file:
    before, *recipients = file.read().split("[[recipient]]")
head, *items = "[[recipient]]".join([before] + [re.sub(r"(?m)^languages = \[.*\]$", f'languages = ["{language}"]', one, count=1) for one in recipients]).split("[[item]]\n")
reason = 'untranslated_reason = { en = "Sample: nobody was asked to translate it.", %s }\n' % {
    "es": 'es = "Caso de muestra: no se encargó su traducción."',
    "zh-Hans": 'zh-Hans = "样例：未委托翻译。"',
    "ar": 'ar = "حالة نموذجية: لم يُطلب من أحد ترجمتها."',
    "ru": 'ru = "Учебный пример: перевод не заказывался."',
}.get(language, 'mul = "Sample."')
items = [one if "untranslated_reason" in one else reason + one for one in items]
with open(path, "w") as file:
    file.write("[[item]]\n".join([head] + items))
