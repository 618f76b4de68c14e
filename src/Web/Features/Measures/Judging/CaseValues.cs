using System.Text.Json;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Reads the parallel arrays of a case.</summary>
internal static class CaseValues
{
    public static double? Number(this JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    public static IReadOnlyList<double?> Numbers(this JsonElement of, string name) => [.. of.GetProperty(name).EnumerateArray().Select(Number)];

    /// <summary>A word of the options; nothing where there is none.</summary>
    public static string? Word(this JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Compares an array of the expected answer, where the case gives it.</summary>
    public static void Each<T>(this JsonElement expected, string name, IReadOnlyList<T> ours, Action<string, T, JsonElement> compare, Differences differences)
    {
        if (!expected.TryGetProperty(name, out var theirs) || theirs.ValueKind != JsonValueKind.Array) { return; }

        if (theirs.GetArrayLength() != ours.Count) { differences.Say($"{name}: {ours.Count} values instead of {theirs.GetArrayLength()}"); }

        foreach (var (mine, value, index) in ours.Zip(theirs.EnumerateArray(), Enumerable.Range(0, ours.Count))) { compare($"{name}[{index}]", mine, value); }
    }

    public static void EachNumber(this JsonElement expected, string name, IEnumerable<double?> ours, Differences differences) => expected.Each(name, [.. ours], differences.Number, differences);
}
