using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A row of an extract as it was understood.</summary>
/// <param name="Row">Its number in the file.</param>
/// <param name="Code">The code of the cost centre.</param>
/// <param name="Title">What it is called.</param>
/// <param name="ServiceId">The service; null where it is none of the council's.</param>
/// <param name="FirstYear">The calendar year in which its financial year begins.</param>
/// <param name="Budget">In pounds.</param>
/// <param name="Forecast">In pounds; null where it is not said.</param>
/// <param name="Spent">In pounds; null where it is not said.</param>
public sealed record ReadFinanceLine(int Row, string Code, string Title, Guid? ServiceId, int FirstYear, decimal Budget, decimal? Forecast, decimal? Spent);

/// <summary>What a row of an extract asks of a person: nothing of the extract is taken over before it is settled.</summary>
/// <param name="Row">The number of the row; 0 for the extract as a whole.</param>
/// <param name="Words">What is wrong, and what to do.</param>
public sealed record FinanceQuestion(int Row, string Words);

/// <summary>What a finance extract was read to say: nothing is guessed, and what is left out is said with its reason.</summary>
/// <param name="Lines">The lines of the budget.</param>
/// <param name="Questions">What needs a person first.</param>
/// <param name="LeftOut">Rows that are no lines, such as totals, with the reason.</param>
/// <param name="Unknown">What the ledger calls services that nobody has said yet which they are.</param>
public sealed record FinanceReading(IReadOnlyList<ReadFinanceLine> Lines, IReadOnlyList<FinanceQuestion> Questions, IReadOnlyList<FinanceQuestion> LeftOut, IReadOnlyList<string> Unknown)
{
    /// <summary>Reads the rows of an extract.</summary>
    /// <param name="headings">Its headings.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="columns">Which column holds what.</param>
    /// <param name="services">What the ledger calls the council's services.</param>
    public static FinanceReading Of(IReadOnlyList<string> headings, IReadOnlyList<FinanceRow> rows, FinanceColumns columns, IReadOnlyList<LedgerName> services)
    {
        List<FinanceQuestion> questions = [], leftOut = [];
        int? At(string? heading) => heading is null ? null : headings.ToList().FindIndex(each => Naming.Same(each, heading)) is var at and >= 0 ? at : null;
        var (code, title, service, year, budget, forecast, spent) = (At(columns.Code), At(columns.Title), At(columns.Service), At(columns.Year), At(columns.Budget), At(columns.Forecast), At(columns.Spent));
        if (code is null) { questions.Add(new(0, "Say which column holds the code of the cost centre.")); }
        if (title is null) { questions.Add(new(0, "Say which column holds what the line is called.")); }
        if (budget is null) { questions.Add(new(0, "Say which column holds the budget.")); }
        if (year is null && columns.OneYear is null) { questions.Add(new(0, "Say which column holds the year, or of which year all rows are.")); }
        if (questions.Count > 0) { return new([], questions, [], []); }

        var (known, unknown, lines) = (services.ToDictionary(each => Naming.Tidy(each.Called).ToUpperInvariant(), each => each.ServiceId), new List<string>(), new List<ReadFinanceLine>());
        foreach (var row in rows)
        {
            string Cell(int? at) => at is { } column && column < row.Cells.Count ? Naming.Tidy(row.Cells[column]) : "";
            if (row.Cells.All(string.IsNullOrWhiteSpace)) { continue; }
            if (Cell(code).Length == 0) { leftOut.Add(new(row.Number, $"It has no code{(Cell(title).Length > 0 ? $": “{Cell(title)}”" : "")}. Totals and headings within the table are not lines.")); continue; }
            var asked = questions.Count;
            var of = year is null ? columns.OneYear : FinancialYear.Read(Cell(year))?.FirstYear;
            if (of is null) { questions.Add(new(row.Number, $"“{Cell(year)}” is no financial year. It is written like 2026/27.")); }
            decimal? Amount(int? at, string what)
            {
                if (Cell(at) is not { Length: > 0 } text || text is "-" or "–") { return null; }
                if (Pounds(text) is { } amount) { return columns.InThousands ? amount * 1000 : amount; }
                questions.Add(new(row.Number, $"“{text}” is no amount for the {what}."));
                return null;
            }

            var (budgeted, expected, paid) = (Amount(budget, "budget"), Amount(forecast, "forecast"), Amount(spent, "spend"));
            if (budgeted is null && questions.Count == asked) { questions.Add(new(row.Number, $"{Cell(code)} has no budget. Nought is written as 0.")); }
            if (Cell(code).Length > BudgetLine.MaxCode || Cell(title).Length > BudgetLine.MaxTitle) { questions.Add(new(row.Number, $"Its code or its title is longer than {BudgetLine.MaxCode} or {BudgetLine.MaxTitle} characters.")); }
            Guid? whose = null;
            if (Cell(service) is { Length: > 0 } called && !known.TryGetValue(called.ToUpperInvariant(), out whose) && !unknown.Contains(called, StringComparer.OrdinalIgnoreCase)) { unknown.Add(called); }
            if (lines.Find(other => other.FirstYear == of && Naming.Same(other.Code, Cell(code))) is { } twin) { questions.Add(new(row.Number, $"{Cell(code)} stands in row {twin.Row} too, for the same year. Add the two up in the ledger, or give one another code.")); }
            if (questions.Count == asked) { lines.Add(new(row.Number, Cell(code), Cell(title), whose, of!.Value, budgeted!.Value, expected, paid)); }
        }

        if (lines.Count == 0 && questions.Count == 0) { questions.Add(new(0, "No row of it is a line of the budget.")); }
        return new(lines, questions, leftOut, unknown);
    }

    /// <summary>An amount as ledgers print it: 1,234.50, £1,234, (1,234) and 1,234- for amounts below nought; null where it is none.</summary>
    /// <param name="text">The text.</param>
    public static decimal? Pounds(string text)
    {
        var bare = text.Replace("£", "", StringComparison.Ordinal).Replace("−", "-", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var below = false;
        if (bare is ['(', .. var inside, ')']) { (bare, below) = (inside, true); }
        else if (bare is [.. var before, '-'] && before.Length > 0) { (bare, below) = (before, true); }
        return decimal.TryParse(bare, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) ? below ? -amount : amount : null;
    }
}
