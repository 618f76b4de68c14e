using GoldenThread.Domain.Boards;

namespace GoldenThread.Domain.Reports;

/// <summary>A board as the reports calendar reads it.</summary>
/// <param name="Board">The board.</param>
/// <param name="Path">Where it is looked at.</param>
/// <param name="Meetings">Its meetings, each with where it is looked at.</param>
/// <param name="ReadsExempt">Whether the reader sees exempt items of agendas.</param>
public sealed record CalendarBoard(Board Board, string Path, IReadOnlyList<(Meeting Meeting, string Path)> Meetings, bool ReadsExempt);
