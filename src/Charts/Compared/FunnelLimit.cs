namespace GoldenThread.Charts.Compared;

/// <summary>The limits of chance for those of one size.</summary>
public sealed record FunnelLimit(decimal Denominator, decimal? Lower95, decimal? Upper95, decimal? Lower998, decimal? Upper998);
