namespace GoldenThread.Domain.Measures;

/// <summary>Something that happened on a day and belongs on a measure's chart: guidance changed, a service moved.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="On">The day.</param>
/// <param name="Words">What happened, in a few words.</param>
/// <param name="Rebases">Whether the control chart's mean and limits start anew at the first figure from that day on.</param>
/// <param name="By">The post that put it there.</param>
public sealed record MeasureEvent(Guid Id, DateOnly On, string Words, bool Rebases, string By);
