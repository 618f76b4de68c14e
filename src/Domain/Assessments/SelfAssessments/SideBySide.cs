using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>Self-assessments on editions of one framework beside each other: of several services or partners, of several years (R22).</summary>
public sealed record SideBySide
{
    /// <summary>How addresses name the page of it: no self-assessment has this code.</summary>
    public const string Address = "side-by-side";

    /// <summary>How many assessments there are at least.</summary>
    public const int Fewest = 2;

    /// <summary>How many assessments there are at most.</summary>
    public const int Most = 8;

    private const string Field = "assessment";

    /// <summary>The assessments: by who is assessed, then by year.</summary>
    public required IReadOnlyList<SideColumn> Columns { get; init; }

    /// <summary>The lines of the framework and the parts above them in reading order, those of other editions where they stood; the whole last, where it is scored.</summary>
    public required IReadOnlyList<SideRow> Rows { get; init; }

    /// <summary>The lines that two or more of them score on one scale.</summary>
    public IReadOnlyList<SideRow> Compared => [.. Rows.Where(row => row is { IsLine: true, Spread.Apart: not null })];

    /// <summary>The lines whose scores differ, the furthest apart first.</summary>
    public IReadOnlyList<SideRow> Differing => [.. Compared.Where(row => row.Spread.Apart > 0).OrderByDescending(row => row.Spread.Apart)];

    /// <summary>Every step that a line of any of them can have, as it is printed, in the order of the first that has it: by scale, the best step first.</summary>
    public IReadOnlyList<string> Steps => [.. Columns.SelectMany(column => column.Lines).Select(step => step.Words).Distinct()];

    /// <summary>Puts assessments beside each other; refused for fewer than two, more than eight, and editions of more than one framework.</summary>
    /// <param name="assessments">The assessments, each once.</param>
    public static Outcome<SideBySide> Of(IReadOnlyCollection<ScoredAssessment> assessments)
    {
        if (assessments.Count < Fewest) { return new Problem(Field, "Choose at least two self-assessments."); }
        if (assessments.Count > Most) { return new Problem(Field, $"Choose at most {CountingWords.InWords(Most)} self-assessments, not {CountingWords.InWords(assessments.Count)}."); }
        if (assessments.Select(each => each.Edition.Code).Distinct().Count() > 1) { return new Problem(Field, "Choose self-assessments on editions of one framework: only their parts can be compared."); }
        var columns = SideColumn.Of(assessments);
        return new SideBySide { Columns = columns, Rows = [.. Places(columns).Select(place => Row(place, columns))] };
    }

    private static SideRow Row(Place place, IReadOnlyList<SideColumn> columns)
    {
        List<SideCell> cells = [.. columns.Select(column => SideCell.Of(place.Ref, column))];
        return new() { Ref = place.Ref, Title = place.Title, Depth = place.Depth, IsLine = place.IsLine, Cells = cells, Spread = ScoreSpread.Of([.. columns.Select(column => column.Name).Zip(cells)]) };
    }

    // The latest edition gives the order and the titles. What only another one has goes behind what stands before it there, and not into the middle of something deeper.
    private static List<Place> Places(IReadOnlyList<SideColumn> columns)
    {
        List<Place> places = [];
        foreach (var content in columns.Select(column => column.Edition).DistinctBy(edition => edition.Id).OrderByDescending(edition => edition.Number).Select(edition => edition.Content))
        {
            var (lines, next) = (content.Lines().Select(line => line.Ref).ToHashSet(), 0);
            foreach (var (part, depth, _) in content.All().Where(each => each.Depth <= content.LineDepth()))
            {
                var at = places.FindIndex(place => place.Ref == part.Ref);
                if (at < 0)
                {
                    while (next < places.Count && places[next].Depth > depth) { next++; }
                    places.Insert(at = next, new(part.Ref, part.Title, depth, lines.Contains(part.Ref)));
                }

                next = at + 1;
            }
        }

        if (columns.Any(column => column.Overall.IsScored)) { places.Add(new(ScoringRule.Whole, "The whole", -1, false)); }
        return places;
    }

    private sealed record Place(string Ref, string Title, int Depth, bool IsLine);
}

/// <summary>A self-assessment with the edition on which it is made and its scores.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Scores">Its scores.</param>
public sealed record ScoredAssessment(SelfAssessment Assessment, FrameworkEdition Edition, FrameworkScores Scores);
