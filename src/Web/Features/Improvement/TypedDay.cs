using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Reads a day that somebody typed in three boxes; what is no day is said, never left out.</summary>
public static class TypedDay
{
    public static DateOnly? Read(DateParts typed, string field, string what, List<Problem> problems)
    {
        if (typed.Fault(field, what) is { } problem) { problems.Add(problem); }
        return typed.Read();
    }
}
