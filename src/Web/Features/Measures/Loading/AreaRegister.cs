using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Web.Features.Measures;

/// <summary>An English authority, region or the country, as several publishers number it.</summary>
/// <param name="Dfe">The number of the Department for Education.</param>
/// <param name="Gss">The code of the Office for National Statistics in force.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of area; null where nobody says.</param>
/// <param name="Formerly">Earlier codes of the same area.</param>
public sealed record RegisteredArea(string Dfe, string Gss, string Name, string? Kind = null, IReadOnlyList<string>? Formerly = null);

/// <summary>Areas under all codes that they are known by, so that figures of several sources meet.</summary>
public sealed class AreaRegister
{
    private readonly Dictionary<string, RegisteredArea> _byDfe;
    private readonly Dictionary<string, RegisteredArea> _byGss = new(StringComparer.OrdinalIgnoreCase);

    public AreaRegister(IReadOnlyList<RegisteredArea> areas)
    {
        _byDfe = areas.ToDictionary(area => area.Dfe);
        foreach (var area in areas)
        {
            foreach (var code in (area.Formerly ?? []).Prepend(area.Gss)) { _byGss.TryAdd(code, area); }
        }
    }

    /// <summary>The area of a code; null where it is not known.</summary>
    public RegisteredArea? Find(string? code, AreaScheme scheme) =>
        code is null ? null : scheme == AreaScheme.DfeNumber ? _byDfe.GetValueOrDefault(code) : _byGss.GetValueOrDefault(code);

    /// <summary>The code under which an area is kept: that of the Office for National Statistics in force where it is known, else its own.</summary>
    public string CodeOf(string? code, AreaScheme scheme) => Find(code, scheme)?.Gss ?? code ?? "";

    /// <summary>The area of a code, whosever code it is.</summary>
    public RegisteredArea? Find(string code) => _byGss.GetValueOrDefault(code) ?? _byDfe.GetValueOrDefault(code);
}
