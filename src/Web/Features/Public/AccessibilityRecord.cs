using System.Text.Json;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Public;

/// <summary>What the tests found out about the accessibility of every page: the test that looks at them all writes it, and fails while it says another thing than what was found.</summary>
public sealed record AccessibilityRecord
{
    private static readonly JsonSerializerOptions Indented = new(StoreJson.Options) { WriteIndented = true };

    /// <summary>The day of the run that wrote it; every run since found the same pages and faults.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>What checked the rules, with its version.</summary>
    public required string Engine { get; init; }

    /// <summary>The browser, with its version.</summary>
    public required string Browser { get; init; }

    /// <summary>The narrowest screen that pages were shown on, in pixels.</summary>
    public required int Narrowest { get; init; }

    /// <summary>How many times a page was looked at; some are another page for each role.</summary>
    public required int Looks { get; init; }

    /// <summary>How many rules were checked.</summary>
    public required int Rules { get; init; }

    /// <summary>The addresses of the pages.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>What was found to be wrong.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Rules of which the engine could not decide everywhere whether they are kept: a person has to look.</summary>
    public required IReadOnlyList<UndecidedRule> Undecided { get; init; }

    /// <summary>The record that this build was made with.</summary>
    public static AccessibilityRecord OfThisBuild { get; } = Read();

    public string ToJson() => JsonSerializer.Serialize(this, Indented) + "\n";

    private static AccessibilityRecord Read()
    {
        using var stream = typeof(AccessibilityRecord).Assembly.GetManifestResourceStream("accessibility.json")!;
        return JsonSerializer.Deserialize<AccessibilityRecord>(stream, StoreJson.Options)!;
    }
}

/// <summary>A rule of which the engine could not decide everywhere whether it is kept.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Says">What it asks for.</param>
/// <param name="Pages">On how many pages.</param>
public sealed record UndecidedRule(string Rule, string Says, int Pages);
