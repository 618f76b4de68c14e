using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A framework that the council has taken up or could: what it says now, and its editions.</summary>
public sealed record ListedFramework
{
    public required string Code { get; init; }

    /// <summary>What it says: as the latest edition in use does, else the latest edition, else the text that is shipped.</summary>
    public required FrameworkContent Content { get; init; }

    /// <summary>The text that comes with the product; null where none does.</summary>
    public FrameworkContent? Shipped { get; init; }

    /// <summary>The editions that the council has taken up, the latest first.</summary>
    public IReadOnlyList<EditionLine> Editions { get; init; } = [];

    /// <summary>The edition whose content it is; null while none was taken up.</summary>
    public EditionLine? Current { get; init; }
    public string Path => PathOf(Code);

    /// <summary>The number of the last edition; 0 for none.</summary>
    public int Last => Editions.Count == 0 ? 0 : Editions[0].Number;

    /// <summary>Whether the regime itself is over.</summary>
    public bool IsHistoric(DateOnly today) => Content.Until is { } until ? until < today : ShippedFrameworks.Over.Contains(Code);

    public string PathOf(EditionLine edition) => $"{Path}/editions/{edition.Number}";

    public static string PathOf(string code) => $"/assessments/frameworks/{code}";

    /// <summary>The place of a part on the page of its framework.</summary>
    public static string PlaceOf(string reference) => "part-" + string.Concat(reference.Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : '-'));
}

/// <summary>An edition without what it says.</summary>
public sealed record EditionLine
{
    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required int Number { get; init; }
    public required string TakenUpBy { get; init; }
    public required DateOnly TakenUpOn { get; init; }
    public required string Because { get; init; }
    public required DateOnly? RetiredOn { get; init; }
    public required string? RetiredBecause { get; init; }
    public required int Version { get; init; }

    public bool IsInUse(DateOnly on) => !(RetiredOn < on);
}
