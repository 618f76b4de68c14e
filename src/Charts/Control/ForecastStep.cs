namespace GoldenThread.Charts.Control;

/// <summary>A period to come.</summary>
/// <param name="Day">Where it stands.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Mean">What is expected.</param>
/// <param name="Lower80">The figure is as likely to fall below this as one in ten.</param>
/// <param name="Upper80">The figure is as likely to exceed this as one in ten.</param>
/// <param name="Lower95">The figure is as likely to fall below this as one in forty.</param>
/// <param name="Upper95">The figure is as likely to exceed this as one in forty.</param>
public sealed record ForecastStep(DateOnly Day, string Label, decimal Mean, decimal? Lower80, decimal? Upper80, decimal? Lower95, decimal? Upper95);
