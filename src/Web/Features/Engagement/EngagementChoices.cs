using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>What the selects of this room offer, and how its states are shown.</summary>
public static class EngagementChoices
{
    public static IEnumerable<SelectListItem> Boards(OrganisationView organisation, string none) =>
        [new(none, ""), .. organisation.Boards.Where(board => board.EndedOn is null).OrderBy(board => board.Name, StringComparer.OrdinalIgnoreCase).Select(board => new SelectListItem(board.Name, board.Id.ToString()))];

    /// <summary>How a question stands: the kind of its tag, and its words.</summary>
    public static (string Kind, string Words) State(MemberQuestion question, DateOnly today) => question.State switch
    {
        QuestionState.Closed => ("done", "Answered and closed"),
        QuestionState.Answered => ("track", "Answered"),
        _ when question.IsLate(today) => ("overdue", Say.Count(today.DayNumber - question.Due.DayNumber, "day late", "days late")),
        _ => ("not", "Waits for an answer"),
    };

    /// <summary>How a proposal stands.</summary>
    public static (string Kind, string Words) State(Proposal proposal, DateOnly today) =>
        proposal.ClosedOn is not null ? ("done", "Closed") : proposal.TakesComments(today) ? ("track", "Comments are asked for") : ("not", "Comments have been given");

    /// <summary>For whom a training is.</summary>
    public static string For(Training training) => training.ForRoles.Count == 0 ? "Every member" : string.Join(", ", training.ForRoles.Select(role => role.InWords()));

    /// <summary>The lines of a text.</summary>
    public static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
