using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Plumbing;

/// <summary>How a page answers what an act said.</summary>
public static class Showing
{
    private const string DoneKey = "done";

    /// <summary>Shows the problems beside the fields that they are about; everything typed stays typed.</summary>
    public static PageResult Show(this PageModel page, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems.Where(problem => page.ModelState[problem.Field]?.Errors.Any(known => known.ErrorMessage == problem.Message) != true)) { page.ModelState.AddModelError(problem.Field, problem.Message); }
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }

    /// <summary>A problem beside the box of the page's form, where it is about one: not the whole, its key or its version.</summary>
    public static Problem InForm(this Problem problem) => problem.Field.Length == 0 || problem.Field[0] == '_' ? problem : problem with { Field = $"Form.{problem.Field}" };

    /// <summary>Whether somebody else was first, or the form was sent before: it wants a new key and the version that is there now.</summary>
    public static bool IsOvertaken(this PageModel page) =>
        page.ModelState[GoldenThreadDb.ConflictField] is { Errors.Count: > 0 } || page.ModelState[GoldenThreadDb.RepeatField] is { Errors.Count: > 0 };

    /// <summary>Goes on to a page and says there what happened.</summary>
    public static LocalRedirectResult Done(this PageModel page, string path, string whatHappened)
    {
        page.TempData[DoneKey] = whatHappened;
        return page.LocalRedirect(path);
    }

    /// <summary>What happened just before this page, once.</summary>
    public static string? WhatHappened(this PageModel page) => page.TempData[DoneKey] as string;
}
