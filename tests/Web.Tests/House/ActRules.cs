using System.Reflection;

namespace GoldenThread.Web.Tests.House;

public sealed class ActRules
{
    /// <summary>What the web gives a feature to derive from; everything else in a feature is an act, a query or a row.</summary>
    private static readonly string[] OfTheWeb = ["PageModel", "TagHelper", "ViewComponent", "Attribute"];

    /// <summary>How the parts of a feature that face the web without being pages are named: routes, forms and their choices.</summary>
    private static readonly string[] Edges = ["Api", "Routes", "Choices", "Form"];

    [Fact]
    public void An_act_knows_nothing_of_the_web() => HouseRule.Holds(
        "An act can be called by a page, the API, a job and the command line, and so knows none of them.",
        from type in Assembly.Load("GoldenThread.Web").GetTypes()
        where type.DeclaringType is null && IsActOrQuery(type)
        from touched in TypesTouched.By(type)
        where IsWeb(touched)
        select $"{type.FullName} uses {touched.FullName}");

    private static bool IsActOrQuery(Type type) =>
        type.Namespace?.StartsWith("GoldenThread.Web.Features", StringComparison.Ordinal) == true
        && !Edges.Any(edge => type.Name.EndsWith(edge, StringComparison.Ordinal))
        && !Ancestors(type).Any(a => OfTheWeb.Contains(a.Name));

    // Accounts and sealed values are kept by parts of ASP.NET that need no request.
    private static bool IsWeb(Type type) =>
        type.Namespace?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true
        && !type.Namespace.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)
        && !type.Namespace.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal);

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
    }
}
