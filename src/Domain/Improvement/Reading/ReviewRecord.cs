using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Reads the record of review and amendment: which version, when reviewed, what arose, whether the plan was amended, by whom approved and when.</summary>
internal static class ReviewRecord
{
    private enum Column { None, Version, Reviewed, Issues, Amended, ApprovedBy, AmendedOn }

    /// <summary>Whether a row holds the headings of such a record.</summary>
    public static bool IsHeader(PaperLine line)
    {
        var found = line.Filled.Select(c => Heading(line.Cell(c))).Where(c => c != Column.None).Distinct().ToList();
        return found.Contains(Column.Version) && found.Count >= 3;
    }

    public static ReadReview Row(PaperLine header, PaperLine line, PlanWarnings warnings)
    {
        string? Words(Column column)
        {
            var place = header.Filled.FirstOrDefault(c => Heading(header.Cell(c)) == column, -1);
            return place < 0 || Timescale.Read(line.Cell(place)).Kind == TimescaleKind.None ? null : line.Cell(place);
        }

        DateOnly? Day(Column column)
        {
            var words = Words(column);
            if (words is null)
                return null;
            var read = Timescale.Read(words);
            if (read is { Kind: TimescaleKind.By, Due: { } day, Dates.Count: 0 } && DateWords.Find(words).Spans is [{ Unit: DateUnit.Day }])
                return day;
            warnings.Add(line.Where, WarningKind.ReviewDate, $"\"{words}\" in the record of review could not be read as a day. It was left out; please enter it.");
            return null;
        }

        var amended = Words(Column.Amended)?.Trim().ToUpperInvariant();
        return new ReadReview(Words(Column.Version), Day(Column.Reviewed), Words(Column.Issues), amended is "Y" or "YES" ? true : amended is "N" or "NO" ? false : null, Words(Column.ApprovedBy), Day(Column.AmendedOn));
    }

    private const int LongestHeading = 80;

    private static Column Heading(string words)
    {
        if (words.Length > LongestHeading)
            return Column.None;
        var s = HeadingWords.Squash(words);
        bool Has(string part) => s.Contains(part, StringComparison.Ordinal);
        return Has("version") || s is "issueno" or "issuenumber" or "revision" or "revisionno" ? Column.Version
            : Has("approv") || Has("authoris") || Has("agreedby") ? Column.ApprovedBy
            : Has("date") && (Has("amend") || Has("change") || Has("approval")) ? Column.AmendedOn
            : Has("amendedyn") || Has("planamended") || s == "amended" ? Column.Amended
            : Has("reviewdate") || Has("dateofreview") || Has("reviewed") || s == "date" ? Column.Reviewed
            : Has("issue") || Has("arising") || Has("reason") || Has("description") || Has("detail") || Has("summary") || Has("natureof") || Has("changes") ? Column.Issues
            : Column.None;
    }
}
