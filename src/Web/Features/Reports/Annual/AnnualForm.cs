using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Reports;

/// <summary>An annual report as written and ticked.</summary>
public sealed class AnnualForm
{
    public string? Introduction { get; set; }
    public string? Learned { get; set; }
    public string? NextYear { get; set; }
    public List<AnnualRow> Rows { get; set; } = [];

    /// <summary>What was chosen comes first, in its order.</summary>
    public static AnnualForm Of(AnnualWords words, IReadOnlyList<AnnualSnapshot> offered) => new()
    {
        Introduction = words.Introduction,
        Learned = words.Learned,
        NextYear = words.NextYear,
        Rows =
        [
            .. words.Chosen.Where(choice => offered.Any(each => each.Key == choice.Key)).Select((choice, at) => new AnnualRow { Key = choice.Key, In = true, Place = (at + 1).ToString(CultureInfo.InvariantCulture), Heading = choice.Heading, Words = choice.Words }),
            .. offered.Where(each => words.Chosen.All(choice => choice.Key != each.Key)).Select(each => new AnnualRow { Key = each.Key }),
        ],
    };

    public AnnualWords Read(List<Problem> faults)
    {
        var rows = new List<(int Place, AnnualRow Row)>();
        foreach (var (at, row) in Rows.Index().Where(each => each.Item.In))
        {
            var typed = Naming.Tidy(row.Place);
            if (typed.Length == 0) { rows.Add((int.MaxValue, row)); }
            else if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var place)) { rows.Add((place, row)); }
            else { faults.Add(new($"Form.Rows[{at}].Place", $"“{typed}” is not a place. Give a number: 1 for the first.")); }
        }

        return new()
        {
            Introduction = Introduction ?? "",
            Learned = Learned ?? "",
            NextYear = NextYear ?? "",
            Chosen = [.. rows.OrderBy(each => each.Place).Select(each => new AnnualChoice(each.Row.Key ?? "", each.Row.Heading ?? "", each.Row.Words ?? ""))],
        };
    }

    /// <summary>A problem beside the box that it is about.</summary>
    public Problem Place(Problem problem) => problem.Field.Split('[') is [var what, var key] && Rows.FindIndex(row => row.Key == key.TrimEnd(']')) is >= 0 and var at
        ? problem with { Field = $"Form.Rows[{at}].{(what == "Chosen" ? nameof(AnnualRow.Place) : what)}" } : Plumbing.Showing.InForm(problem);
}

/// <summary>A snapshot that may go into an annual report, as ticked.</summary>
public sealed class AnnualRow
{
    public string? Key { get; set; }
    public bool In { get; set; }
    public string? Place { get; set; }
    public string? Heading { get; set; }
    public string? Words { get; set; }
}
