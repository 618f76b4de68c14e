namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What the inspectors said on the way.</summary>
/// <param name="Number">Its number among the inspection's, from 1.</param>
/// <param name="On">The day.</param>
/// <param name="From">Who said it.</param>
/// <param name="Words">What was said.</param>
/// <param name="Ref">The part of the framework that it is about; empty for none.</param>
/// <param name="By">The post that wrote it down.</param>
public sealed record FeedbackNote(int Number, DateOnly On, string From, string Words, string Ref, string By);
