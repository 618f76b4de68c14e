using System.Reflection;
using GoldenThread.Domain.Organisation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>Lets a page handler run only for those whose roles have the right that it needs. Whether they may for this one record, the acts decide.</summary>
public sealed class NeedsFilter(DeskSeat seat) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // A page that takes no POST would otherwise be drawn without having been filled; the page that says what went wrong is drawn whatever the verb.
        if (context.HandlerMethod is null && context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && context.HttpContext.Features.Get<IExceptionHandlerFeature>() is null && !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        var right = RightOf(context.ActionDescriptor.HandlerTypeInfo, context.HandlerMethod);
        var desk = seat.Desk;
        if (right != Right.ReadPublished && !desk.IsSignedIn)
        {
            context.Result = new ChallengeResult();
        }
        else if (right is not (Right.ReadPublished or Right.UseAccount) && desk.MustUseSecondFactor)
        {
            context.Result = new RedirectResult("/account/second-factor");
        }
        else if (!desk.May(right))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
        else
        {
            await next();
        }
    }

    /// <summary>The right that a handler needs: its own, or its page's. A handler without one is a bug, and runs for nobody.</summary>
    public static Right RightOf(TypeInfo page, HandlerMethodDescriptor? handler) =>
        handler?.MethodInfo.GetCustomAttribute<NeedsAttribute>()?.Right
        ?? page.GetCustomAttribute<NeedsAttribute>()?.Right
        ?? throw new InvalidOperationException($"{page.Name}.{handler?.MethodInfo.Name} says nothing of the right that it needs.");
}
