using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A monitoring route as typed.</summary>
public sealed class RouteRow
{
    public int Key { get; set; }
    public string? Words { get; set; }
    public string? Board { get; set; }
    public string? Every { get; set; }
    public DateParts NextDue { get; set; } = new();

    public static RouteRow Of(MonitoringRoute route) => new()
    { Key = route.Key, Words = route.Words, Board = route.BoardId?.ToString(), Every = route.EveryMonths?.ToString(CultureInfo.InvariantCulture), NextDue = DateParts.Of(route.NextDue) };

    /// <summary>The route; null when the row is empty.</summary>
    public MonitoringRoute? Read(string field, OrganisationView organisation, List<Problem> problems)
    {
        var words = ActionForm.Words(Words);
        var due = TypedDay.Read(NextDue, $"{field}.NextDue", "The next report", problems);
        if (words is null)
        {
            if (!string.IsNullOrEmpty(Board) || !string.IsNullOrWhiteSpace(Every) || !NextDue.IsEmpty) { problems.Add(new($"{field}.Words", "Say what the report is, or empty the whole row.")); }
            return null;
        }

        int? every = null;
        if (!string.IsNullOrWhiteSpace(Every))
        {
            if (int.TryParse(Every.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is > 0 and <= 120) { every = months; }
            else { problems.Add(new($"{field}.Every", "How often is a number of months, from 1 to 120.")); }
        }

        Guid? board = null;
        if (!string.IsNullOrEmpty(Board))
        {
            board = Guid.TryParse(Board, out var id) && organisation.Boards.Any(b => b.Id == id) ? id : null;
            if (board is null) { problems.Add(new($"{field}.Board", "Choose a board from the list.")); }
        }

        return new MonitoringRoute(Key, words, board, every, due);
    }
}
