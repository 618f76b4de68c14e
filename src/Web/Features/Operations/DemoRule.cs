using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What a rule says to the demonstration's data: a refusal is a mistake in the data, and is shown as one.</summary>
public static class DemoRule
{
    public static T Granted<T>(Outcome<T> outcome, string what) where T : Event =>
        outcome.Value ?? throw new InvalidDataException($"The demonstration's data, {what}: {string.Join(' ', outcome.Problems.Select(problem => problem.Message))}");
}
