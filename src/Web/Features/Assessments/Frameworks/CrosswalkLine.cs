using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What a part of a framework has in common with a part of another, seen from this one.</summary>
public sealed record CrosswalkLine
{
    public required string Ref { get; init; }
    public required string Title { get; init; }
    public required string OtherCode { get; init; }
    public required string OtherFramework { get; init; }
    public required string OtherRef { get; init; }

    /// <summary>What the other part asks; empty where the council has no such part.</summary>
    public required string OtherTitle { get; init; }
    public required CrosswalkOverlap Overlap { get; init; }
    public required string Because { get; init; }
    public string OtherPath => $"{ListedFramework.PathOf(OtherCode)}#{ListedFramework.PlaceOf(OtherRef)}";

    /// <summary>How far, in words.</summary>
    public string InWords => Overlap switch { CrosswalkOverlap.Same => "Asks the same", CrosswalkOverlap.Partly => "Answers part of it", _ => "Touches it" };

    /// <summary>Those of a framework, in the order of its parts; what both frameworks say alike stands once.</summary>
    public static IReadOnlyList<CrosswalkLine> Of(FrameworkContent content, IReadOnlyList<ListedFramework> all)
    {
        var others = all.Where(other => other.Code != content.Code).ToDictionary(other => other.Code);
        var titles = content.All().Select(each => each.Part).DistinctBy(part => part.Ref).ToDictionary(part => part.Ref, part => part.Title);
        var place = titles.Keys.Index().ToDictionary(each => each.Item, each => each.Index);
        CrosswalkLine? Line(string reference, string other, string otherRef, Crosswalk crosswalk) => !titles.TryGetValue(reference, out var title) ? null : new()
        {
            Ref = reference,
            Title = title,
            OtherCode = other,
            OtherFramework = others.GetValueOrDefault(other)?.Content.Title ?? other,
            OtherRef = otherRef,
            OtherTitle = others.GetValueOrDefault(other)?.Content.Find(otherRef)?.Title ?? "",
            Overlap = crosswalk.Overlap,
            Because = crosswalk.Because,
        };
        var here = content.Crosswalks.Select(crosswalk => Line(crosswalk.Ref, crosswalk.Framework, crosswalk.OtherRef, crosswalk));
        var there = from other in others.Values from crosswalk in other.Content.Crosswalks where crosswalk.Framework == content.Code select Line(crosswalk.OtherRef, other.Code, crosswalk.Ref, crosswalk);
        return [.. here.Concat(there).OfType<CrosswalkLine>().DistinctBy(line => (line.Ref, line.OtherCode, line.OtherRef, line.Overlap, line.Because)).OrderBy(line => place[line.Ref])];
    }
}
