using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A report of Core Monitoring as somebody may see it.</summary>
public sealed record OpenedMonitoring
{
    public required MonitoringReport Report { get; init; }
    public required MonitoringContent Content { get; init; }

    /// <summary>How many measures of the report are not theirs to read.</summary>
    public required int HeldBack { get; init; }

    /// <summary>The SHA-256 of the whole content, the same in every file of it.</summary>
    public required string Digest { get; init; }

    /// <summary>The place and hash of the last entry of History that it rests on.</summary>
    public required string Anchor { get; init; }
    public required string Council { get; init; }
    public required DateOnly AsAt { get; init; }

    /// <summary>Figures that were corrected since it was frozen.</summary>
    public IReadOnlyList<MonitoringCorrection> Since { get; init; } = [];
    public MonitoringSummary Summary => field ??= new(Content.Lines);
}

/// <summary>A figure that was corrected after it was reported.</summary>
/// <param name="Line">What was reported.</param>
/// <param name="Now">The figure that holds now.</param>
public sealed record MonitoringCorrection(MonitoringLine Line, Observation Now);
