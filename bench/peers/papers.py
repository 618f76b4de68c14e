"""The files that the product is given to read: the same every time."""
import csv, io, zipfile
from xml.sax.saxutils import escape
from assumptions import HEADINGS

THEMES = ["Community engagement", "Communications", "Relationships", "Members", "Workforce", "Corporate practice", "Services"]
LEADS = ["Chief Executive", "Head of Communications", "Director of Finance", "Head of Policy"]

def row(n):
    return [f"IMP{n}", THEMES[n % 7], "ABCD"[n % 4], f"Inspectors asked for point {n} to be put right. " + "Words of theirs. " * 12,
            f"Ensure that consultation {n} is recorded and its results are used. " + "More of what will be done. " * 8,
            f"By {('March', 'June', 'September', 'December')[n % 4]} 2027", LEADS[n % 4], "Evidence that it was done. " * 5, "Reported to the board each quarter. " * 3]

def csv_bytes(rows):
    out = io.StringIO()
    w = csv.writer(out)
    w.writerow(HEADINGS)
    w.writerows(row(n) for n in range(1, rows + 1))
    return out.getvalue().encode("utf-8-sig")

def write_workbook(path, rows):
    """An .xlsx as Excel writes it: one sheet, its texts in a shared table."""
    texts = {}
    def cell(c, r, text):
        return f'<c r="{chr(65 + c)}{r}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>'
    lines = [HEADINGS] + [row(n) for n in range(1, rows + 1)]
    sheet = "".join(f'<row r="{r}">' + "".join(cell(c, r, t) for c, t in enumerate(line)) + "</row>" for r, line in enumerate(lines, 1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            + "".join(f'<Override PartName="/xl/{p}.xml" ContentType="{kind}.{t}+xml"/>' for p, t in (("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("sharedStrings", "sharedStrings"))) + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}" count="{sum(map(len, lines))}" uniqueCount="{len(texts)}">' + "".join(f'<si><t xml:space="preserve">{escape(t)}</t></si>' for t in texts) + "</sst>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts.items():
            z.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
