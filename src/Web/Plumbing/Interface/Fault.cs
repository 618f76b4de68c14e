using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;

namespace GoldenThread.Web.Plumbing.Interface;

/// <summary>What goes wrong in the interface for programs, as problem details.</summary>
public static class Fault
{
    /// <summary>One thing, with what to do about it.</summary>
    public static IResult Of(int status, string title, string? detail = null) => Results.Problem(detail, statusCode: status, title: title);

    /// <summary>There is nothing there, or nothing that the account may see: the two cannot be told apart.</summary>
    /// <param name="what">What was asked for: "link", "question".</param>
    public static IResult Absent(string what) => Of(404, $"There is no such {what}, or none that the account may see.");

    /// <summary>Nobody writes over what they have not seen.</summary>
    /// <param name="what">What is to be changed: "aim".</param>
    public static IResult Unseen(string what) => Of(428, $"Say which version of the {what} was seen.", "Send the ETag that reading it gave as If-Match.");

    /// <summary>A rule refused what was sent: 409 where somebody else was first, or the key was used before with other content; else 422, field by field.</summary>
    /// <param name="problems">Why.</param>
    /// <param name="title">What was refused: "The link was refused."</param>
    public static IResult Refused(IReadOnlyList<Problem> problems, string title) =>
        problems.FirstOrDefault(problem => problem.Field is GoldenThreadDb.ConflictField or GoldenThreadDb.RepeatField) is { } conflict ? Of(409, conflict.Message)
        : Results.ValidationProblem(problems.GroupBy(problem => Camel(problem.Field)).ToDictionary(of => of.Key, of => of.Select(problem => problem.Message).ToArray()), statusCode: 422, title: title);

    private static string Camel(string field) => field.Length == 0 ? "" : JsonNamingPolicy.CamelCase.ConvertName(field);
}
