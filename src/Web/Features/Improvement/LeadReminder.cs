using System.Globalization;
using System.Text;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Writes the message that reminds somebody of the actions that they have not updated.</summary>
public static class LeadReminder
{
    /// <summary>One message to one person about one plan; its key lets it be written once a day.</summary>
    public static Mail To(Person person, Domain.Improvement.Plan plan, IReadOnlyList<ActionStanding> waiting, Actor from, string? baseAddress)
    {
        var body = new StringBuilder().Append("Dear ").Append(person.Name).Append(",\n\n")
            .Append(from.Post).Append(" asks you to say how ").Append(Say.Count(waiting.Count, "action", "actions")).Append(" of “").Append(plan.Title).Append("” ").Append(waiting.Count == 1 ? "stands" : "stand").Append(".\n\n");
        foreach (var action in waiting)
        {
            body.Append(action.Code).Append(' ').Append(action.Title).Append('\n')
                .Append(action.UpdatedAt is { } at ? $"  Last updated {Say.Date(CouncilClock.DayOf(at))}." : "  Never updated.")
                .Append(action.NextDue is { } due ? $" “{action.NextWhat}” is due {Say.Date(due)}." : "").Append('\n');
            if (!string.IsNullOrWhiteSpace(baseAddress)) { body.Append("  ").Append(baseAddress.TrimEnd('/')).Append("/plans/").Append(plan.Code).Append("/actions/").Append(Uri.EscapeDataString(action.Code)).Append('\n'); }
        }

        body.Append("\nIf nothing changed, one press on the action's page says so.\n");
        return new Mail
        {
            Id = Guid.CreateVersion7(),
            Key = string.Create(CultureInfo.InvariantCulture, $"reminder {plan.Id} {from.Today:yyyy-MM-dd} {person.Id}"),
            To = person.Email!,
            Subject = $"Please update {Say.Count(waiting.Count, "action", "actions")} of {(plan.Title.Length > 200 ? plan.Code : plan.Title)}",
            Body = body.ToString(),
            CreatedAt = from.At,
            NextTryAt = from.At,
        };
    }
}
