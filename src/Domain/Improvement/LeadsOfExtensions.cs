using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

/// <summary>Whose actions are, by the council's posts.</summary>
public static class LeadsOfExtensions
{
    /// <summary>The posts that lead an action, a class of posts taken as every post in it.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="action">The action.</param>
    public static IReadOnlyList<Guid> PostsOf(this PostChart chart, ImprovementAction action) =>
        [.. action.LeadPosts.Concat(action.Definition.Leads.Where(lead => lead.PostClass is not null).SelectMany(lead => chart.InClass(lead.PostClass!)).Select(post => post.Id)).Distinct()];

    /// <summary>How a lead is shown: the post's title, else the words of the paper.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="lead">The lead.</param>
    public static string Shown(this PostChart chart, Lead lead) => chart.Post(lead.PostId)?.Title ?? lead.AsPrinted;
}
