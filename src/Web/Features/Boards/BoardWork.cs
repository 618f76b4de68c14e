using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Features.Organisation;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A board and what goes to it, as far as this person may see it.</summary>
public sealed record BoardWork(Board Board, IReadOnlyList<Plan> Plans, IReadOnlyList<(SeenAction Action, MonitoringRoute Route)> Routes);
