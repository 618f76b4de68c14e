"""Reads the forms of a page, so that hidden fields (token, key, version) are sent back as a browser would."""
import re, uuid
from html import unescape
from html.parser import HTMLParser

class _Forms(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms, self.area, self.choice = [], None, None
    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "form":
            self.forms.append({"method": (a.get("method") or "get").lower(), "action": a.get("action") or "", "fields": {}})
        if not self.forms: return
        fields, name = self.forms[-1]["fields"], a.get("name")
        if tag == "input" and name and a.get("type") not in ("file", "submit", "button"):
            if a.get("type") in ("checkbox", "radio") and "checked" not in a: return
            fields[name] = a.get("value") or ""
        if tag == "textarea" and name: self.area = name; fields[name] = ""
        if tag == "select" and name: self.choice = name
        if tag == "option" and self.choice and ("selected" in a or self.choice not in fields): fields[self.choice] = a.get("value") or ""
    def handle_data(self, data):
        if self.area: self.forms[-1]["fields"][self.area] += data
    def handle_endtag(self, tag):
        if tag == "textarea": self.area = None
        if tag == "select": self.choice = None

def form_with(html, *names):
    """The first POST form of a page that has fields of these names; without names the last one, which is the page's own."""
    parser = _Forms()
    parser.feed(html)
    posts = [f for f in parser.forms if f["method"] == "post" and all(n in f["fields"] for n in names)]
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
