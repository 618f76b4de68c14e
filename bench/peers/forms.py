"""Reads the forms of a page, so that hidden fields (token, key, version) are sent back as a browser would."""
import re, uuid
from html import unescape

_TAG = re.compile(r"<(input|textarea|select|option)\b([^>]*)>([^<]*)")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)(?:\s*=\s*"([^"]*)")?""")

def _attributes(text):
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(text)}

def _fields(html):
    fields, choice = {}, None
    for tag, attributes, words in _TAG.findall(html):
        a = _attributes(attributes)
        name = a.get("name")
        if tag == "input" and name and a.get("type") not in ("file", "submit", "button"):
            if a.get("type") in ("checkbox", "radio") and "checked" not in a: continue
            fields[name] = a.get("value", "")
        if tag == "textarea" and name: fields[name] = unescape(words)
        if tag == "select" and name: choice = name
        if tag == "option" and choice and ("selected" in a or choice not in fields): fields[choice] = a.get("value", "")
    return fields

def form_with(html, *names):
    """The first POST form of a page that has fields of these names; without names the last one, which is the page's own."""
    forms = [(_attributes(a), _fields(inner)) for a, inner in re.findall(r"<form\b([^>]*)>(.*?)</form>", html, re.S)]
    posts = [{"method": "post", "action": a.get("action", ""), "fields": f} for a, f in forms if a.get("method", "get").lower() == "post" and all(n in f for n in names)]
    if not posts: raise SystemExit(f"No form with {names or 'POST'} on the page; it begins: {html[:300]}")
    return posts[0] if names else posts[-1]

def ticks(html, name):
    """The values of all boxes of a name, ticked or not."""
    return [unescape(v) for v in re.findall(rf'<input type="checkbox" name="{name}" value="([^"]*)"', html)]

def multipart(fields, file_field, file_name, content, kind="text/csv"):
    """Body and content type of a form that is sent with a file."""
    b = uuid.uuid4().hex
    parts = [f'--{b}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'.encode() for n, v in fields.items()]
    parts.append(f'--{b}\r\nContent-Disposition: form-data; name="{file_field}"; filename="{file_name}"\r\nContent-Type: {kind}\r\n\r\n'.encode() + content + b"\r\n")
    return b"".join(parts) + f"--{b}--\r\n".encode(), f"multipart/form-data; boundary={b}"
