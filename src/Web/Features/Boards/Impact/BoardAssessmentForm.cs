using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;

namespace GoldenThread.Web.Features.Boards;

/// <summary>How a board did in a year, as typed.</summary>
public sealed class BoardAssessmentForm
{
    /// <summary>How many rows without words the outcomes end with.</summary>
    private const int Spare = 2;

    public List<BoardOutcomeRow> Outcomes { get; set; } = [];
    public string? NoOutcomeBecause { get; set; }
    public BoardImpact? Judgement { get; set; }
    public string? Because { get; set; }
    public string? Differently { get; set; }
    public List<Guid> GoesTo { get; set; } = [];

    public static BoardAssessmentForm Of(AssessmentWords words) => new()
    {
        Outcomes = [.. words.Outcomes.Select(each => new BoardOutcomeRow { Changed = each.Changed, Evidence = each.Evidence, Case = each.CaseNumber is { } number ? $"C{number}" : null }), .. Enumerable.Range(0, Spare).Select(_ => new BoardOutcomeRow())],
        NoOutcomeBecause = words.NoOutcomeBecause,
        Judgement = words.Judgement,
        Because = words.Because,
        Differently = words.Differently,
        GoesTo = [.. words.GoesTo],
    };

    public AssessmentWords Read(List<Problem> faults) => new()
    {
        Outcomes = [.. Outcomes.Index().Select(each => new BoardOutcome(each.Item.Changed ?? "", each.Item.Evidence ?? "", Number(each.Item.Case, $"Form.Outcomes[{each.Index}].Case", faults)))],
        NoOutcomeBecause = NoOutcomeBecause ?? "",
        Judgement = Judgement,
        Because = Because ?? "",
        Differently = Differently ?? "",
        GoesTo = GoesTo,
    };

    /// <summary>A problem beside the box that it is about.</summary>
    public static Problem Place(Problem problem) => problem.Field.Length == 0 || problem.Field[0] == '_' ? problem : problem with { Field = $"Form.{problem.Field.Replace(".CaseNumber", ".Case", StringComparison.Ordinal)}" };

    private static int? Number(string? typed, string field, List<Problem> faults)
    {
        var text = Naming.Tidy(typed);
        if (text.Length == 0) { return null; }
        if (int.TryParse(text.TrimStart('C', 'c'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { return number; }
        faults.Add(new(field, $"“{text}” is not the number of a case. Write it like C12."));
        return null;
    }
}

/// <summary>Something that changed for people, as typed.</summary>
public sealed class BoardOutcomeRow
{
    public string? Changed { get; set; }
    public string? Evidence { get; set; }
    public string? Case { get; set; }
}
