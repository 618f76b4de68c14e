using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The parts of a framework's file, which stand in each other or name the one that they stand under.</summary>
public sealed class PartTree
{
    /// <summary>How deep parts may stand below each other.</summary>
    public const int MaxDepth = 12;

    private readonly List<Problem> _problems;
    private readonly List<Piece> _all = [];

    private PartTree(List<Problem> problems) => _problems = problems;

    /// <summary>The parts of the top level, each with those below it; none where they do not fit together.</summary>
    public static IReadOnlyList<FrameworkPart> Read(YamlFields fields, List<Problem> problems)
    {
        var tree = new PartTree(problems);
        var before = problems.Count;
        var top = fields.Each("parts", "a part", each => tree.Part(each, null));
        if (problems.Count == before) { tree.Attach(); }
        return problems.Count > before ? [] : [.. top.Where(piece => piece.Above is null).Select(piece => piece.Whole())];
    }

    private Piece Part(YamlFields fields, Piece? above)
    {
        var piece = new Piece(fields.Line, above)
        {
            Part = new()
            {
                Ref = fields.Needed("ref"),
                Title = fields.Needed("title"),
                Text = fields.Text("text") ?? "",
                Group = fields.Text("group") ?? "",
                Scale = fields.Text("scale"),
                Note = fields.Text("note") ?? "",
                IsUnconfirmed = fields.Flag("isUnconfirmed"),
            },
            Under = fields.Text("under") ?? "",
        };
        if (above is not null && piece.Under.Length > 0) { _problems.Add(new("under", $"Line {piece.Line}: {piece.Part.Ref} stands inside {above.Part.Ref} already, and names “{piece.Under}” too. Take out the one or the other.")); }
        _all.Add(piece);
        piece.Below.AddRange(fields.Each("parts", "a part", each => Part(each, piece)));
        return piece;
    }

    private void Attach()
    {
        var known = _all.DistinctBy(piece => piece.Part.Ref).ToDictionary(piece => piece.Part.Ref);
        foreach (var piece in _all.Where(piece => piece.Under.Length > 0))
        {
            if (!known.TryGetValue(piece.Under, out var above)) { _problems.Add(new("under", $"Line {piece.Line}: {piece.Part.Ref} stands under “{piece.Under}”, and no part has that reference.")); }
            else
            {
                piece.Above = above;
                above.Below.Add(piece);
            }
        }

        foreach (var piece in _all)
        {
            if (Fault(piece) is { } words) { _problems.Add(new("under", $"Line {piece.Line}: {words}")); }
        }
    }

    private static string? Fault(Piece piece)
    {
        var way = new List<string> { piece.Part.Ref };
        for (var at = piece.Above; at is not null; at = at.Above)
        {
            way.Add(at.Part.Ref);
            if (ReferenceEquals(at, piece)) { return $"parts stand under each other in a circle: {string.Join(", under ", way)}."; }
            if (way.Count > MaxDepth) { return $"{piece.Part.Ref} stands more than {MaxDepth} deep below others."; }
        }

        return null;
    }

    private sealed class Piece(int line, Piece? inside)
    {
        public int Line { get; } = line;

        public required FrameworkPart Part { get; init; }

        public required string Under { get; init; }

        public Piece? Above { get; set; } = inside;

        public List<Piece> Below { get; } = [];

        // A piece is built once its depth is known to be small.
        public FrameworkPart Whole() => Part with { Parts = [.. Below.Select(piece => piece.Whole())] };
    }
}
