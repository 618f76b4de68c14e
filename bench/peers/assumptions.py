"""What the measures take for granted about the product: where it is fetched, how one signs in, what its forms ask.
When a page of the product moves, only this file changes."""
import os

PORT = 3395
BASE = f"http://127.0.0.1:{PORT}"
ACTIONS = 10_000                      # the same number as in the peers
COUNCIL = "bench"
PLAN = "bench"                        # the plan that bench-seed makes: ACTIONS actions, a quarter in each of the categories A to D

def seed_command(data):               # fills an empty data folder; the same content as Redmine's load: text, lead, due date, three history entries each
    return ["bench-seed", "--data", data, "--actions", str(ACTIONS)]

def serve_command(data):
    return ["serve", "--urls", BASE, "--data", data, "--demo"]

def read_command(workbook):           # reads a workbook without the server
    return ["read", "plan", workbook, "--json"]

FIRST_PAGE = "/"
SIGN_IN = "/account/sign-in"          # a form with these two fields
SIGN_IN_FIELDS = {
    "Email": os.environ.get("BENCH_EMAIL", "bench@example.org"),
    "Password": os.environ.get("BENCH_PASSWORD", "golden-thread-demo-1"),
}
SIGNED_IN = "Sign out"                # stands on every page of somebody who has signed in

def action_code(number):              # 1 to ACTIONS
    return f"B{number}"

LIST = f"/plans/{PLAN}?category=A&page=2"
LIST_ROW = "/actions/"                # stands at least 50 times on a page of 50

def action_page(number):
    return f"/plans/{PLAN}/actions/{action_code(number)}"

def update_page(number):              # shows the form, and takes its POST with a redirect
    return f"{action_page(number)}/update"

def update_fields(n):                 # what a lead fills in; everything hidden in the form (token, key, version) is sent as it came
    return {"Form.Narrative": f"Reviewed at the board, paper {n}: consultation is under way.", "Form.Status": "OnTrack"}

CSV = f"/plans/{PLAN}.csv"            # one line of headings, then one line an action

IMPORT_PAGE = "/plans/read"           # a form with a file field; its answer is the review page, whose form saves
IMPORT_FILE_FIELD = "Upload"
IMPORT_SETTLED = "Settled"            # the ticks of its warnings: all are sent

def import_save_fields(n):            # what the review page is told besides
    return {"Title": f"Import {n}", "Code": f"import-{n}"}

def imported_csv(n):                  # where the imported plan can be counted
    return f"/plans/import-{n}.csv"

HEADINGS = ["Ref", "Theme", "Category", "Recommendation", "Action", "Timescale", "Lead", "Evidence of improvement", "Monitoring"]
