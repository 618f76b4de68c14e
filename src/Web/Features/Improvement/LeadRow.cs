using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A lead as typed: the words of the plan, and the post or class of posts that they mean.</summary>
public sealed class LeadRow
{
    private const string Class = "class:";

    public string? Words { get; set; }

    /// <summary>The identity of a post, "class:" and a class of posts, or nothing.</summary>
    public string? Means { get; set; }

    public static LeadRow Of(Lead lead) => new() { Words = lead.AsPrinted, Means = lead.PostId?.ToString() ?? (lead.PostClass is { } each ? Class + each : null) };

    /// <summary>The lead; null when the row is empty.</summary>
    public Lead? Read(string field, OrganisationView organisation, List<Problem> problems)
    {
        var words = ActionForm.Words(Words);
        if (string.IsNullOrEmpty(Means)) { return words is null ? null : new Lead(words); }
        if (Means.StartsWith(Class, StringComparison.Ordinal)) { return new Lead(words ?? Means[Class.Length..], PostClass: Means[Class.Length..]); }
        if (Guid.TryParse(Means, out var id) && organisation.Chart.Post(id) is { } post) { return new Lead(words ?? post.Title, id); }

        problems.Add(new($"{field}.Means", "Choose a post from the list."));
        return null;
    }

    /// <summary>What there is to choose: posts by title, then classes of posts.</summary>
    public static IEnumerable<(string Value, string Words)> Choices(OrganisationView organisation, DateOnly today) =>
        organisation.Chart.Posts.Where(post => post.EndedOn is null || post.EndedOn >= today).OrderBy(post => post.Title, StringComparer.OrdinalIgnoreCase).Select(post => (post.Id.ToString(), post.Title))
            .Concat(organisation.Chart.Posts.SelectMany(post => post.Classes).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase).Select(each => (Class + each, $"Every post of the class {each}")));
}
