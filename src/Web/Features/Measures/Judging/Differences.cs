using System.Globalization;
using System.Text.Json;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>What differs between our answer and a reference result, in words.</summary>
/// <param name="relative">The relative tolerance; 1e-10 is allowed besides, whatever the size.</param>
public sealed class Differences(double relative)
{
    private const double Absolute = 1e-10;
    private readonly List<string> _found = [];

    public IReadOnlyList<string> Found => _found;

    public void Say(string difference) => _found.Add(difference);

    /// <summary>A number, or null where it is not defined.</summary>
    public void Number(string name, double? ours, JsonElement expected) => Number(name, ours, expected, relative);

    public void Number(string name, double? ours, JsonElement expected, double tolerance)
    {
        double? theirs = expected.ValueKind == JsonValueKind.Number ? expected.GetDouble() : null;
        if (ours is { } a && theirs is { } b ? Math.Abs(a - b) <= (tolerance * Math.Abs(b)) + Absolute : ours is null && theirs is null) { return; }
        _found.Add($"{name}: {Show(ours)} instead of {Show(theirs)}");
    }

    public void Number(string name, decimal? ours, JsonElement expected) => Number(name, (double?)ours, expected);

    public void Text(string name, string? ours, JsonElement expected)
    {
        var theirs = expected.ValueKind == JsonValueKind.String ? expected.GetString() : null;
        if (ours != theirs) { _found.Add($"{name}: {ours ?? "nothing"} instead of {theirs ?? "nothing"}"); }
    }

    public void Yes(string name, bool? ours, JsonElement expected)
    {
        bool? theirs = expected.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
        if (ours != theirs) { _found.Add($"{name}: {ours?.ToString() ?? "nothing"} instead of {theirs?.ToString() ?? "nothing"}"); }
    }

    private static string Show(double? value) => value is { } number ? number.ToString("R", CultureInfo.InvariantCulture) : "nothing";
}
