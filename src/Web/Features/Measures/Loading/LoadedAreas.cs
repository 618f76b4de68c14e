using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Loading;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Which areas the areas of a file are, and which of them is the council's own.</summary>
/// <param name="All">Each area, by its number in the file.</param>
/// <param name="NeedsArea">Whether nobody said yet which is the council's own.</param>
public sealed record LoadedAreas(IReadOnlyList<LoadedArea> All, bool NeedsArea)
{
    /// <summary>The areas of a file.</summary>
    /// <param name="found">As the file has them.</param>
    /// <param name="own">The council's own area; null where nobody said.</param>
    /// <param name="said">Which area of this file is the council's own, by code or name; empty for none; null where nobody said.</param>
    public static LoadedAreas Of(IReadOnlyList<FoundArea> found, CouncilArea? own, string? said)
    {
        List<LoadedArea> all = [];
        foreach (var area in found)
        {
            var known = ShippedMappings.Areas.Find(area.Code, area.Scheme);
            var code = known?.Gss ?? area.Code ?? "";
            var isOwn = said is { Length: > 0 } ? Naming.Same(said, area.Code) || Naming.Same(said, code) || Naming.Same(said, area.Name)
                : said is null && own is not null && (own.Is(code, area.Name) || area.Code is { } printed && own.Is(printed, area.Name) || code == ShippedMappings.Areas.CodeOf(own.Code, AreaScheme.Gss) || IsNamed(own, code, area));
            all.Add(new(Cut(code, 20), Cut(known?.Name ?? area.Name, 300), Cut(area.Kind ?? known?.Kind ?? "", 60), isOwn));
        }

        return new(all, said is null && own is null && found.Count > 0);
    }

    /// <summary>An area under a publisher's own number is the council's where it has its name and no code of the national kind that says otherwise.</summary>
    private static bool IsNamed(CouncilArea own, string code, FoundArea area) => area.Scheme is AreaScheme.DfeNumber or AreaScheme.Own && !IsNational(code) && Naming.Same(own.Name, area.Name);

    private static bool IsNational(string code) => code.Length == 9 && char.IsAsciiLetterUpper(code[0]) && code.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
