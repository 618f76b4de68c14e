namespace GoldenThread.Domain.Boards;

/// <summary>Members of a board who answer for what they decide on: it is said and recorded, and never blocks.</summary>
public static class Answering
{
    /// <summary>The posts that answer and are members: of the board, or of the meeting by its attendance, themselves or as whom somebody stood in for.</summary>
    /// <param name="board">The board.</param>
    /// <param name="attendance">Who came to its meeting.</param>
    /// <param name="answers">The titles of the posts that answer for the subject of the case.</param>
    public static IReadOnlyList<string> Members(Board board, IEnumerable<Attendance> attendance, IEnumerable<string> answers)
    {
        var members = board.Members.Concat(attendance.Where(each => each.IsMember).SelectMany(each => new[] { each.Who, each.Deputy })).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. answers.Where(title => title.Length > 0 && members.Contains(title)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
