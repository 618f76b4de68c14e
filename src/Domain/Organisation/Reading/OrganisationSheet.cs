using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation.Reading;

/// <summary>A sheet of services, posts and holders: its headings in whatever order and wording, and its rows.</summary>
/// <param name="Rows">The rows that say something, in order.</param>
/// <param name="NotRead">Headings that mean nothing here; their columns are not read.</param>
public sealed record OrganisationSheet(IReadOnlyList<OrganisationRow> Rows, IReadOnlyList<string> NotRead)
{
    private const int HeadingsWithin = 20;

    private static readonly Dictionary<OrganisationColumn, string[]> Wordings = new()
    {
        [OrganisationColumn.Service] = ["service", "servicename", "team", "unit", "serviceunit", "department", "division", "directorate"],
        [OrganisationColumn.Parent] = ["parentservice", "parent", "servicearea", "partof", "reportstoservice", "under", "belongsto", "serviceabove", "parentdirectorate"],
        [OrganisationColumn.Post] = ["post", "posttitle", "jobtitle", "job", "role", "position", "title"],
        [OrganisationColumn.Acronym] = ["acronym", "postacronym", "abbreviation", "short", "code", "postcode", "initials"],
        [OrganisationColumn.Class] = ["class", "classes", "classofpost", "classofposts", "group", "postclass", "grade"],
        [OrganisationColumn.Holder] = ["holder", "postholder", "name", "person", "holdername", "officer", "heldby"],
        [OrganisationColumn.Email] = ["email", "emailaddress", "mail", "holderemail", "contact"],
    };

    /// <summary>Reads a table; a sheet without headings that can be understood is refused whole.</summary>
    /// <param name="table">The table.</param>
    public static Outcome<OrganisationSheet> Read(PaperTable table)
    {
        foreach (var row in table.Rows.Take(HeadingsWithin))
        {
            var columns = row.Cells.Select((cell, at) => (Column: ColumnOf(cell.Text), At: at)).Where(found => found.Column is not null).ToList();
            if (columns.Count < 2 && !(columns.Count == 1 && row.Cells.Count(cell => cell.Text.Length > 0) == 1)) { continue; }
            if (columns.GroupBy(found => found.Column).FirstOrDefault(same => same.Count() > 1) is { } twice)
            {
                return new Problem("Spreadsheet", $"Two columns mean the same: {string.Join(" and ", twice.Select(found => $"“{row.Cells[found.At].Text}” in {Letter(found.At)}{row.Number}"))}. Take one out and send the file again.");
            }

            return Rest(table, row, columns.ToDictionary(found => found.Column!.Value, found => found.At));
        }

        return new Problem("Spreadsheet", "The headings were not found. The sheet needs a row of headings with Service or Post, and may have Parent service, Acronym, Class, Holder and E-mail. The template shows how.");
    }

    /// <summary>The letter of a column of a sheet: A for 0, AA for 26.</summary>
    /// <param name="column">The column, the first at 0.</param>
    public static string Letter(int column) => (column >= 26 ? Letter((column / 26) - 1) : "") + (char)('A' + (column % 26));

    private static Outcome<OrganisationSheet> Rest(PaperTable table, PaperRow headings, Dictionary<OrganisationColumn, int> columns)
    {
        if (!columns.ContainsKey(OrganisationColumn.Service) && !columns.ContainsKey(OrganisationColumn.Post))
        {
            return new Problem("Spreadsheet", $"Row {headings.Number} has headings, but neither Service nor Post is among them.");
        }

        var letters = columns.ToDictionary(column => column.Key, column => Letter(column.Value));
        var rows = table.Rows.Where(row => row.Number > headings.Number)
            .Select(row => new OrganisationRow(row.Number, columns.Select(c => (c.Key, Text: Text(row, c.Value))).Where(c => c.Text.Length > 0).ToDictionary(c => c.Key, c => c.Text), letters))
            .Where(row => row.Values.Count > 0).ToList();
        return rows.Count == 0 ? new Problem("Spreadsheet", "There is no row under the headings.")
            : new OrganisationSheet(rows, [.. headings.Cells.Where((cell, at) => cell.Text.Length > 0 && !columns.ContainsValue(at)).Select(cell => cell.Text)]);
    }

    private static string Text(PaperRow row, int column) => column < row.Cells.Count ? Naming.Tidy(row.Cells[column].Text) : "";

    private static OrganisationColumn? ColumnOf(string heading)
    {
        var letters = new string([.. heading.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
        foreach (var (column, wordings) in Wordings) { if (wordings.Contains(letters)) { return column; } }
        return null;
    }
}
