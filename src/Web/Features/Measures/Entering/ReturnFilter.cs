using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.Extensions.Primitives;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Which figures are meant: plain words of an address, none set at first.</summary>
public sealed record ReturnFilter
{
    /// <summary>The stretch in which their periods end; null for each measure's latest that has ended.</summary>
    public Period? Stretch { get; init; }

    /// <summary>The list by its code; empty for all.</summary>
    public string List { get; init; } = "";
    public Guid? Service { get; init; }

    /// <summary>What says that no post answers for a measure.</summary>
    public const string Nobody = "nobody";

    /// <summary>A post, "me" or "nobody"; empty for all.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Where they stand; null for anywhere.</summary>
    public DueState? State { get; init; }

    /// <summary>One measure by its address; empty for all.</summary>
    public string Measure { get; init; } = "";

    public bool IsNarrowed => List.Length > 0 || Service is not null || Owner.Length > 0 || State is not null || Measure.Length > 0;

    /// <summary>The filter that an address says; what it says wrongly is not set.</summary>
    public static ReturnFilter Of(IEnumerable<KeyValuePair<string, StringValues>> address)
    {
        var said = address.ToDictionary(each => each.Key, each => each.Value.ToString().Trim(), StringComparer.OrdinalIgnoreCase);
        string Word(string name) => said.GetValueOrDefault(name, "");
        return new()
        {
            Stretch = ReturnKey.Stretch(Word("period")),
            List = Word("list"),
            Service = Guid.TryParse(Word("service"), out var service) ? service : null,
            Owner = Word("owner"),
            State = Enum.TryParse<DueState>(Word("state"), true, out var state) && Enum.IsDefined(state) ? state : null,
            Measure = Word("measure"),
        };
    }

    /// <summary>The same as an address says it, with its question mark; empty where nothing is set.</summary>
    public string Query
    {
        get
        {
            (string Name, string? Value)[] words = [("period", Stretch is { } stretch ? ReturnKey.Days(stretch) : null), ("list", List), ("service", Service?.ToString()), ("owner", Owner), ("state", State?.ToString()), ("measure", Measure)];
            var set = words.Where(word => !string.IsNullOrEmpty(word.Value)).Select(word => $"{word.Name}={Uri.EscapeDataString(word.Value!)}").ToList();
            return set.Count == 0 ? "" : "?" + string.Join('&', set);
        }
    }

    /// <summary>Whether a measure is meant, whatever the period.</summary>
    public bool Holds(MeasureStanding measure, MeasuresView view, Desk desk) =>
        (Measure.Length == 0 || string.Equals(measure.Slug, Measure, StringComparison.OrdinalIgnoreCase))
        && (List.Length == 0 || view.Book.Lists.FirstOrDefault(list => string.Equals(list.Code, List, StringComparison.OrdinalIgnoreCase)) is { } list && measure.Lists.Contains(list.Id))
        && (Service is not { } service || desk.Organisation!.Chart.Under(service).Any(measure.Services.Contains))
        && (Owner.Length == 0 || (Owner == "me" ? measure.Posts.Any(desk.Actor.Posts.Contains) : Owner == Nobody ? measure.Posts.Count == 0 : Guid.TryParse(Owner, out var post) && measure.Posts.Contains(post)));
}
